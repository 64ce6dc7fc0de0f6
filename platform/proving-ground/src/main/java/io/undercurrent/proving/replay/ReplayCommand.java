package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "replay", description = "Plays a data set that nobody here wrote; without a name, lists what it reads.")
public final class ReplayCommand implements Callable<Integer> {
    private static final int BAD = 2;

    @Parameters(index = "0", arity = "0..1", description = "What the file is: long, viva or series")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", description = "The file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (name.isEmpty()) {
            System.out.println("./undercurrent replay NAME FILE reads\n\n" + Adapter.all());
            return 0;
        }
        var adapter = Adapter.named(name);
        if (adapter.isEmpty()) {
            System.err.println("There is no adapter " + name + ". There are:\n\n" + Adapter.all());
            return BAD;
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            System.err.println("There is no file to read at \"" + file + "\"");
            return BAD;
        }
        return play(adapter.get());
    }

    private int play(Adapter adapter) {
        try {
            return switch (adapter) {
                case LONG -> played(LongFile.read(file)).told();
                case VIVA -> played(VivaFile.read(file)).judged();
                case SERIES -> new TellSeries(System.out).tell(SeriesFile.read(file));
            };
        } catch (BadFile e) {
            System.err.println(file + ": " + e.getMessage());
            return BAD;
        }
    }

    private Lights played(DataSet data) {
        var stack = new Stack(Addresses.from(System.getenv()));
        System.out.printf(
                "Replaying %s: %d teams, %d weeks%n",
                file.getFileName(), data.teams().size(), data.weeks().size());
        new PlayFile(stack, System.out).play(data);
        return new Lights(NullTest.of(data, stack.signals()));
    }

    /// What the lights said, as a table; and for a file in which nothing changes, whether they were right.
    private record Lights(NullTest test) {
        int told() {
            System.out.println("\n" + test.table());
            return 0;
        }

        int judged() {
            told();
            System.out.println(
                    test.holds()
                            ? "\nAs it should be: nothing changes in this file, no FLAG, at most four at WATCH."
                            : "\nNot as it should be: a FLAG, or more than four at WATCH, where nothing changes.");
            return test.holds() ? 0 : 1;
        }
    }
}
