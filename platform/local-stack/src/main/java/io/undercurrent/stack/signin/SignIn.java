package io.undercurrent.stack.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/// An OpenID Connect provider on the loopback interface. Its keys are always the same, so tokens outlive a restart.
public final class SignIn {
    static final String ISSUER = "undercurrent";
    static final String AUDIENCE = "undercurrent";

    private SignIn() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var page = Files.writeString(Path.of(arguments[1]), LoginPage.html());
        var config = new OAuth2Config(
                true,
                page.toString(),
                null,
                false,
                new OAuth2TokenProvider(),
                Set.of(new RoleClaims()),
                new NettyWrapper());
        var server = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
        config.getHttpServer()
                .start(InetAddress.getLoopbackAddress(), port, request -> server.invoke(TeamFields.gathered(request)));
    }

    public static String issuer(int port) {
        return "http://localhost:%d/%s".formatted(port, ISSUER);
    }
}
