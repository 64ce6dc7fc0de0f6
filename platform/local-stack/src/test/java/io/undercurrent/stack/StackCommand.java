package io.undercurrent.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packaged stack, asked as `./undercurrent` asks it.
record StackCommand(Path home, int offset) {
    record Said(int status, String text) {}

    static StackCommand in(Path home) {
        return new StackCommand(home, Ports.freeOffset());
    }

    Said say(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/local-stack.jar"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("UNDERCURRENT_HOME", home.toString());
        builder.environment().put("UNDERCURRENT_PORT_OFFSET", Integer.toString(offset));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    Said up() throws IOException, InterruptedException {
        return say("up", "--detach", "--without-services");
    }

    Databases databases() {
        return new Databases(ports().number(Port.POSTGRES));
    }

    Ports ports() {
        return Ports.shiftedBy(offset);
    }

    RunState state() {
        return new RunState(new Home(home));
    }

    List<ProcessHandle> processes() {
        return new Leftovers(new Home(home).run("processes")).alive();
    }
}
