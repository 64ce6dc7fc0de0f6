package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = "Plays a data set, summed up per team and week, through the public API.")
public final class ReplayCommand implements Callable<Integer> {

    @Parameters(index = "0", description = "The kind of data set: ${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.viva;

    @Parameters(index = "1", description = "The file")
    private Path file = Path.of("");

    /// The data sets we can read, as they are typed.
    enum Kind {
        viva
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            System.err.println("There is no file to read at " + file);
            return 2;
        }
        return switch (kind) {
            case viva -> viva();
        };
    }

    private int viva() {
        var stack = new Stack(Addresses.from(System.getenv()));
        var viva = VivaFile.read(file);
        System.out.printf(
                "Replaying %s: %d teams, %d weeks%n",
                file.getFileName(), viva.groups().size(), viva.weeks().size());
        new PlayFile(stack, System.out).play(viva);
        var test = NullTest.of(viva, stack.signals());
        System.out.println("\n" + test.table());
        System.out.println(
                test.holds()
                        ? "\nAs it should be: nothing changes in this file, no FLAG, at most four at WATCH."
                        : "\nNot as it should be: a FLAG, or more than four at WATCH, where nothing changes.");
        return test.holds() ? 0 : 1;
    }
}
