package io.undercurrent.proving.endtoend;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.stack.testing.TestStack;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The three packaged services on a real PostgreSQL, a real Kafka and a real sign-in; nobody else lives there.
final class House implements AutoCloseable {
    private static final String TOPIC_PREFIX = "undercurrent.topic-prefix";

    private final Map<String, String> street;
    private final PackagedService survey;
    private final PackagedService pilot;
    private final PackagedService signals;

    House() {
        street = Rooms.forSurvey();
        survey = new PackagedService("survey-service", street);
        pilot = new PackagedService("pilot-service", ownDatabase());
        signals = new PackagedService("signals-service", ownDatabase());
        List.of(survey, pilot, signals).forEach(PackagedService::awaitReady);
    }

    Stack stack() {
        var issuer = setting("quarkus.oidc.auth-server-url");
        var signIn = URI.create(issuer.substring(0, issuer.lastIndexOf('/')));
        return new Stack(new Addresses(survey.address(), pilot.address(), signals.address(), signIn));
    }

    String kafka() {
        return setting("kafka.bootstrap.servers");
    }

    String topic(String address) {
        return setting(TOPIC_PREFIX) + address;
    }

    @Override
    public void close() {
        List.of(signals, pilot, survey).forEach(PackagedService::close);
    }

    /// Another room of the test stack has another database; the topics stay those of the street.
    private Map<String, String> ownDatabase() {
        var settings = new HashMap<>(new TestStack().start());
        settings.put(TOPIC_PREFIX, setting(TOPIC_PREFIX));
        return settings;
    }

    private String setting(String name) {
        return Objects.requireNonNull(street.get(name), name);
    }
}
