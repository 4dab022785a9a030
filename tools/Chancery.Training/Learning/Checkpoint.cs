using System.Runtime.InteropServices;

namespace Chancery.Training.Learning;

/// <summary>All weights as they are, so that a later stage can go on from the best pass.</summary>
internal static class Checkpoint
{
    public static void Save(string path, Network network)
    {
        using var file = File.Create(path);
        foreach (var parameter in network.Parameters) file.Write(MemoryMarshal.AsBytes(parameter.Values));
    }

    public static void Load(string path, Network network)
    {
        using var file = File.OpenRead(path);
        foreach (var parameter in network.Parameters) file.ReadExactly(MemoryMarshal.AsBytes(parameter.Values));
    }
}
