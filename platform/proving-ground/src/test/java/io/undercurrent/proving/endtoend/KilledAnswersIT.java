package io.undercurrent.proving.endtoend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whenever survey-service is killed while ballots are drawn and answers come in: an acknowledged answer counts exactly
/// once, an unacknowledged one at most once, and nobody loses the one ballot or gains a second.
class KilledAnswersIT {
    private static final int PERSONS = 240;
    private static final int AT_ONCE = 12;

    private final Map<String, String> street = Rooms.forSurvey();
    private final Pulse pulse = new Pulse(street);
    private PackagedService survey = started();

    @AfterEach
    void close() {
        pulse.close();
        survey.close();
    }

    private record Sent(Voter voter, String signature) {}

    @ParameterizedTest
    @ValueSource(ints = {3, 60, 170})
    void what_was_acknowledged_counts_once_and_nothing_twice(int acknowledgedBeforeTheEnd) {
        var wave = pulse.open(stack(), PERSONS);
        var voters = IntStream.range(0, PERSONS)
                .mapToObj(person -> new Voter(Pulse.GROUP + "-" + person, wave))
                .toList();
        each(voters, voter -> voter.draw(survey.address()));
        var ballots = drawnWhileKilled(voters);

        var acknowledged = answeredUntilKilled(ballots, acknowledgedBeforeTheEnd);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(acknowledgedBeforeTheEnd);
        var counted = pulse.counted();
        assertThat(counted).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(hashes(voters)).containsAll(counted);
        survey = started();
        assertThat(pulse.counted()).containsExactlyInAnyOrderElementsOf(counted);
        each(
                voters,
                voter -> assertThat(voter.answer(survey.address(), signature(ballots, voter)))
                        .isEqualTo(counted.contains(voter.hash()) ? 200 : 201));
        assertThat(pulse.counted()).containsExactlyInAnyOrderElementsOf(hashes(voters));
    }

    /// Everybody asks for the signature of the same message before and after the end: it is the same signature.
    private Map<Voter, String> drawnWhileKilled(List<Voter> voters) {
        var granted = new ConcurrentLinkedQueue<Sent>();
        untilKilled(
                voters, voter -> granted.add(new Sent(voter, voter.ballot(survey.address()))), granted, PERSONS / 2);
        survey = started();
        var again = new ConcurrentLinkedQueue<Sent>();
        each(voters, voter -> again.add(new Sent(voter, voter.ballot(survey.address()))));
        var ballots = again.stream().collect(toMap(Sent::voter, Sent::signature));
        assertThat(granted)
                .allSatisfy(before -> assertThat(ballots.get(before.voter())).isEqualTo(before.signature()));
        return ballots;
    }

    private Set<String> answeredUntilKilled(Map<Voter, String> ballots, int enough) {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        Deed answer = voter -> {
            if (voter.answer(survey.address(), signature(ballots, voter)) == 201) {
                acknowledged.add(voter.hash());
            }
        };
        untilKilled(List.copyOf(ballots.keySet()), answer, acknowledged, enough);
        return Set.copyOf(acknowledged);
    }

    @FunctionalInterface
    private interface Deed {
        void by(Voter voter) throws IOException;
    }

    /// All at once; the service dies as soon as so many are done, in the midst of the others.
    private void untilKilled(List<Voter> voters, Deed deed, Queue<?> done, int enough) {
        var killed = new AtomicInteger();
        try (var crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            voters.forEach(voter -> crowd.execute(() -> {
                try {
                    deed.by(voter);
                } catch (IOException _) {
                    // nobody is there any more to answer
                }
                if (done.size() >= enough && killed.getAndIncrement() == 0) {
                    survey.kill();
                }
            }));
        }
        assertThat(killed.get()).isPositive();
    }

    private static void each(List<Voter> voters, Deed deed) {
        voters.forEach(voter -> {
            try {
                deed.by(voter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<String> hashes(List<Voter> voters) {
        return voters.stream().map(Voter::hash).toList();
    }

    private static String signature(Map<Voter, String> ballots, Voter voter) {
        return Objects.requireNonNull(ballots.get(voter));
    }

    private PackagedService started() {
        var service = new PackagedService("survey-service", street);
        service.awaitReady();
        return service;
    }

    private Stack stack() {
        var issuer = Objects.requireNonNull(street.get("quarkus.oidc.auth-server-url"));
        var signIn = URI.create(issuer.substring(0, issuer.lastIndexOf('/')));
        return new Stack(new Addresses(survey.address(), survey.address(), survey.address(), signIn));
    }
}
