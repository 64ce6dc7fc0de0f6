package io.undercurrent.stack;

import io.undercurrent.stack.signin.SignIn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The local sign-in, a process of its own.
final class LocalSignIn implements Part {
    private final Home home;
    private final int port;
    private @Nullable ProcessHandle process;

    LocalSignIn(Home home, Ports ports) {
        this.home = home;
        this.port = ports.number(Port.SIGN_IN);
    }

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.SIGN_IN);
    }

    @Override
    public void launch() {
        var page = home.run("sign-in.html").toString();
        var command = List.of(
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Child.classPath(),
                SignIn.class.getName(),
                Integer.toString(port),
                page);
        process = Child.launch(home.log(name()), command, Map.of());
    }

    @Override
    public boolean ready() {
        return Answers.ok(issuer() + "/.well-known/openid-configuration");
    }

    @Override
    public ProcessHandle process() {
        return Objects.requireNonNull(process, "The sign-in was never launched");
    }

    @Override
    public void stop() {
        if (process != null) {
            Child.stop(process);
        }
    }

    String issuer() {
        return SignIn.issuer(port);
    }
}
