namespace Chancery.Training.Learning;

/// <summary>What the network gives for each token of a batch.</summary>
/// <param name="Tags">Scores of UPOS, XPOS and FEATS, one group after the other.</param>
/// <param name="Names">Scores of the IOB2 tags.</param>
/// <param name="Dependents">Each token as a dependent, turned so that its product with a head is a score.</param>
/// <param name="Heads">Each token as a head.</param>
/// <param name="LabelDependents">Each token as the dependent of a labelled arc.</param>
/// <param name="LabelHeads">Each token as its head.</param>
internal readonly record struct Outputs(
    Matrix Tags, Matrix Names, Matrix Dependents, Matrix Heads, Matrix LabelDependents, Matrix LabelHeads);
