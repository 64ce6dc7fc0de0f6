package io.undercurrent.stack;

import io.undercurrent.stack.signin.SignIn;
import io.undercurrent.stack.signin.Token;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// What `./undercurrent` asks the stack to do.
public final class Main {
    private final Home home = Home.ofEnvironment();
    private final Progress progress = new Progress(System.out);

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        // the libraries' own words would only stand between ours
        System.getProperties().putIfAbsent("undercurrent.log.level", "OFF");
        try {
            System.exit(new Main().run(List.of(arguments)) ? 0 : 1);
        } catch (StackFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private boolean run(List<String> words) throws InterruptedException {
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "up" -> new Up(home, progress).run(words.subList(1, words.size()));
            case "attach" -> new Up(home, progress).attach();
            case "run" -> new Run(home, offset(), progress).run(!words.contains(Up.WITHOUT_SERVICES));
            case "down" -> new Down(home, progress).run();
            case "status" -> {
                return new Status(home, progress).tell();
            }
            case "token" -> progress.say(token(words));
            case "free-offset" -> progress.say(Integer.toString(Ports.freeOffset()));
            case "for-tests" -> forTests(Long.parseLong(words.get(1)));
            case "init-postgres" -> progress.say(Furniture.freshPostgres(home).toString());
            case "furnish" -> Furniture.putInto(Integer.parseInt(words.get(1)), words.get(2));
            default -> throw new StackFailure("The stack knows up, down, status, token and free-offset.");
        }
        return true;
    }

    private String token(List<String> words) {
        var teams = valuesOf("--team", words);
        var employee = valuesOf("--employee", words);
        try {
            var issuer = SignIn.issuer(new RunState(home).ports().number(Port.SIGN_IN));
            return (employee.isEmpty()
                            ? Token.of(issuer, words.get(1), teams)
                            : Token.ofEmployee(issuer, employee.getFirst()))
                    .text();
        } catch (IOException e) {
            throw new StackFailure("The sign-in does not answer. Start it: ./undercurrent up --detach", e);
        }
    }

    private static List<String> valuesOf(String option, List<String> words) {
        return IntStream.range(2, words.size())
                .filter(i -> words.get(i - 1).equals(option))
                .mapToObj(words::get)
                .toList();
    }

    private void forTests(long build) throws InterruptedException {
        try (var _ = Claim.on(home).orElseThrow(() -> new StackFailure("Another stack lives in " + home.directory()))) {
            new RunForTests(home, Ports.free(), progress).run(build);
        }
    }

    private static int offset() {
        var offset = System.getenv().getOrDefault("UNDERCURRENT_PORT_OFFSET", "0");
        try {
            return Integer.parseInt(offset);
        } catch (NumberFormatException e) {
            throw new StackFailure("UNDERCURRENT_PORT_OFFSET must be a number, not " + offset, e);
        }
    }
}
