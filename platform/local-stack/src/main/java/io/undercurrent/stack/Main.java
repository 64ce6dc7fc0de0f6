package io.undercurrent.stack;

import java.util.List;

/// What `./undercurrent` asks the stack to do.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.getProperties().putIfAbsent("undercurrent.log.level", "OFF");
        try {
            run(List.of(arguments));
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(List<String> arguments) throws InterruptedException {
        var progress = new Progress(System.out);
        var home = Home.ofEnvironment();
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "for-tests" -> forTests(home, progress, Long.parseLong(arguments.get(1)));
            default -> throw new StackFailure("The stack knows up, down, status, reset and token.");
        }
    }

    private static void forTests(Home home, Progress progress, long build) throws InterruptedException {
        try (var _ = Claim.on(home).orElseThrow(() -> new StackFailure("Another stack lives in " + home.directory()))) {
            new RunForTests(home, Ports.free(), progress).run(build);
        }
    }
}
