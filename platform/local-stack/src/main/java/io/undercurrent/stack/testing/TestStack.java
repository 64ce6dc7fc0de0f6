package io.undercurrent.stack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Real PostgreSQL, real Kafka and a real sign-in for integration tests. They are started once per build; every start
/// of
/// a test application gets its own database and its own topics. Used as `@QuarkusTestResource(TestStack.class)`.
public final class TestStack implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER = "undercurrent.test-stack.issuer";

    @Override
    public Map<String, String> start() {
        var module = Path.of("").toAbsolutePath().getFileName().toString();
        var settings = new HashMap<>(new StackProcess(Checkout.root()).room(module));
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        System.setProperty(ISSUER, settings.get("quarkus.oidc.auth-server-url"));
        return settings;
    }

    @Override
    public void stop() {
        // other modules of the build still use the stack; it ends with the build
    }
}
