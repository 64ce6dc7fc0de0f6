package io.undercurrent.proving.chaos;

import io.undercurrent.proving.chaos.fault.Faults;
import io.undercurrent.proving.chaos.field.Field;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "chaos",
        description = "Breaks everything in turn while clients work; nothing acknowledged may be lost.")
public final class ChaosCommand implements Callable<Integer> {

    @Option(names = "--seed", description = "What happens, and when, follows from it.", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() {
        var chance = new SplittableRandom(seed);
        try (var field = Field.start(Path.of("target/chaos"), UnaryOperator.identity())) {
            for (var fault : Faults.all()) {
                System.out.println(fault.inflict(field, chance.split()));
            }
        }
        return 0;
    }
}
