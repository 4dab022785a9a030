using BenchmarkDotNet.Running;
using Chancery.Bench;

if (args is ["annotate", var articles]) return AnnotateOnce.Run(articles);
if (args is ["english", var texts]) return EnglishOnce.Run(texts);
if (args is ["brief", var folder]) return BriefOnce.Run(folder);
BenchmarkSwitcher.FromAssembly(typeof(BriefOnce).Assembly).Run(args);
return 0;
