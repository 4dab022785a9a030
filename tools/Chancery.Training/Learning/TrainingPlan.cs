namespace Chancery.Training.Learning;

/// <summary>How to train.</summary>
/// <param name="Seed">Of all chance.</param>
/// <param name="Epochs">Passes over the training part.</param>
/// <param name="Rate">The learning rate at its height; it falls to nothing in a straight line.</param>
/// <param name="StepTokens">Tokens a step.</param>
/// <param name="Dropout">Share of values dropped.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="Workers">Threads; the weights depend on their number.</param>
internal sealed record TrainingPlan(int Seed = 1, int Epochs = 30, float Rate = 0.002f, int StepTokens = 700, float Dropout = 0.22f, int Layers = 3, int Workers = 2);
