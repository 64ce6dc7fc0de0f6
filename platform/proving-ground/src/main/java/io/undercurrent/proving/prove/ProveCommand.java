package io.undercurrent.proving.prove;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "prove", description = "Measures how often detection is wrong and how soon it is right.")
public final class ProveCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 1;
    }
}
