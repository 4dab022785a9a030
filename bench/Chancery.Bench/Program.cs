using BenchmarkDotNet.Running;
using Chancery.Bench;

if (args is ["brief", var folder]) return BriefOnce.Run(folder);
if (args is ["load"]) return LoadOnce.Run();
if (args is ["annotate", var news]) return AnnotateOnce.Run(news);
if (args is ["english", var texts]) return EnglishOnce.Run(texts);
if (args is ["reconcile", var articles, var count]) return ReconcileMany.Run(articles, count);
BenchmarkSwitcher.FromAssembly(typeof(BriefOnce).Assembly).Run(args);
return 0;
