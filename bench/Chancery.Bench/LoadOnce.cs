using System.Diagnostics;
using System.Globalization;
using Chancery.Politics.Knowledge;

namespace Chancery.Bench;

/// <summary>What loading the knowledge takes: in a fresh process, and again once the code is compiled.</summary>
internal static class LoadOnce
{
    private const int Runs = 9;

    public static int Run()
    {
        var data = DataFolder.Find();
        var whole = Stopwatch.StartNew();
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            var spent = Process.GetCurrentProcess().TotalProcessorTime;
            var knowledge = KnowledgeBase.Load(data.Knowledge);
            var tables = clock.Elapsed;
            clock.Restart();
            var names = Pipeline.Names(data, knowledge);
            var forms = clock.Elapsed;
            spent = Process.GetCurrentProcess().TotalProcessorTime - spent;
            clock.Restart();
            Pipeline.Load(data);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(run == 0 ? "fresh" : "again")}: tables {tables.TotalMilliseconds:F0} ms, written forms {forms.TotalMilliseconds:F0} ms, knowledge {(tables + forms).TotalMilliseconds:F0} ms ({spent.TotalMilliseconds:F0} ms of processor time); whole pipeline after it {clock.Elapsed.TotalMilliseconds:F0} ms"));
            GC.KeepAlive(names);
        }

        return 0;
    }
}
