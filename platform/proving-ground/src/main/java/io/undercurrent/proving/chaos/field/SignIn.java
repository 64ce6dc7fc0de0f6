package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.calls.Pause;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The sign-in of local-stack; nothing ever happens to it.
final class SignIn {
    private final int port = Ground.freePort();
    private final Child process;

    SignIn(Ground ground) {
        var page = ground.data("sign-in.html").toString();
        process = Child.start(
                List.of(
                        Child.java(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Ground.classPath(),
                        "io.undercurrent.stack.signin.SignIn",
                        Integer.toString(port),
                        page),
                Map.of(),
                ground.log("sign-in"));
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    void awaitReady() {
        var configuration = address().resolve("/undercurrent/.well-known/openid-configuration");
        Pause.until("the sign-in answers", Duration.ofMinutes(1), Duration.ofMillis(200), () -> Web.ok(configuration));
    }

    void stop() {
        process.kill();
    }
}
