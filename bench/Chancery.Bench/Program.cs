using BenchmarkDotNet.Running;
using Chancery.Bench;

if (args is ["brief", var folder]) return BriefOnce.Run(folder);
BenchmarkSwitcher.FromAssembly(typeof(BriefOnce).Assembly).Run(args);
return 0;
