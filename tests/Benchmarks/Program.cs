using FeedbackPlatform.Benchmarks;

return args.FirstOrDefault() switch
{
    "api" => await ApiBench.RunAsync(Options.Parse(args[1..])),
    _ => Options.Usage(),
};
