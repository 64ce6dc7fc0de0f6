package io.undercurrent.proving;

import io.undercurrent.proving.bench.BenchCommand;
import io.undercurrent.proving.calls.NotRunning;
import io.undercurrent.proving.calls.Refused;
import io.undercurrent.proving.chaos.ChaosCommand;
import io.undercurrent.proving.demo.DemoCommand;
import io.undercurrent.proving.prove.ProveCommand;
import io.undercurrent.proving.replay.ReplayCommand;
import org.threeten.extra.YearWeek;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// Where the product is put to the proof, from outside.
@Command(
        name = "proving-ground",
        description = "Demo, replays, benchmarks and proofs; all through the public API.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            ReplayCommand.class,
            BenchCommand.class,
            ProveCommand.class,
            ChaosCommand.class
        })
public final class ProvingGround {
    private static final int FAILED = 1;

    private ProvingGround() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new ProvingGround())
                .registerConverter(YearWeek.class, YearWeek::parse)
                .setExecutionExceptionHandler(ProvingGround::explain);
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        switch (failure) {
            case NotRunning _, Refused _, IllegalStateException _ ->
                command.getErr().println(failure.getMessage());
            default -> throw failure;
        }
        return FAILED;
    }
}
