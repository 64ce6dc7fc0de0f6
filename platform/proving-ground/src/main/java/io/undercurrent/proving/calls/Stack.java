package io.undercurrent.proving.calls;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/// The running stack, seen from outside.
public final class Stack {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Addresses addresses;
    private final Wire wire = new Wire();
    private final SignIn signIn;

    public Stack(Addresses addresses) {
        this.addresses = addresses;
        this.signIn = new SignIn(addresses.signIn(), wire);
    }

    public Addresses addresses() {
        return addresses;
    }

    public Workforce workforce() {
        return new Workforce(this);
    }

    public Results results() {
        return new Results(this);
    }

    public Surveys surveys() {
        return new Surveys(this);
    }

    public Tools tools() {
        return new Tools(this);
    }

    public Pilots pilots() {
        return new Pilots(this);
    }

    public UsageReports usageReports() {
        return new UsageReports(this);
    }

    public Signals signals() {
        return new Signals(this);
    }

    public Replays replays() {
        return new Replays(this);
    }

    public Explanations explanations() {
        return new Explanations(this);
    }

    /// A token of somebody in this role, for requests that are made beforehand.
    public String token(Role role) {
        return signIn.token(role);
    }

    /// Of the service at this address.
    public RelayDesk relayOf(URI service) {
        return new RelayDesk(this, service);
    }

    /// A token of the employee whom the HRIS knows under this id.
    public String employeeToken(String employeeId) {
        return signIn.employeeToken(employeeId);
    }

    /// The key that an employee's group shares in a wave.
    public String ballotKey(String wave, String employeeId) {
        var desk = addresses.survey().resolve("/v1/waves/" + wave + "/ballots/mine");
        return wire.send(HttpRequest.newBuilder(desk)
                        .header("Authorization", "Bearer " + employeeToken(employeeId))
                        .build())
                .as(Desk.class)
                .key();
    }

    private record Desk(String key) {}

    Answer get(URI address, Role role) {
        return wire.send(signed(address, role).GET().build());
    }

    Answer post(URI address, Role role, Content content) {
        return wire.send(posting(address, role, content));
    }

    /// A table as it lies on disk; sent again it means something new.
    Answer postTable(URI address, Role role, Path table) {
        try {
            return wire.send(signed(address, role)
                    .header("Content-Type", "text/csv")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(table))
                    .build());
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer, also when it is a no.
    Answer tryPost(URI address, Role role, Content content) {
        return wire.sendOnce(posting(address, role, content));
    }

    private HttpRequest posting(URI address, Role role, Content content) {
        return signed(address, role)
                .header("Content-Type", content.type())
                .header("Idempotency-Key", content.idempotencyKey())
                .POST(BodyPublishers.ofString(content.body()))
                .build();
    }

    private HttpRequest.Builder signed(URI address, Role role) {
        return HttpRequest.newBuilder(address).timeout(LONGEST).header("Authorization", "Bearer " + signIn.token(role));
    }
}
