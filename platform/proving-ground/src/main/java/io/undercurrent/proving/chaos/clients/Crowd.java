package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.fault.Clients;
import io.undercurrent.proving.chaos.field.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/// Clients at work. Each waits for an acknowledgement before it goes on to its next request.
public final class Crowd implements Clients {
    private static final int CLIENTS = 8;
    private static final Duration LAST_ORDERS = Duration.ofMinutes(4);

    private final Front front;
    private final Ledger ledger;
    private final long pauseMillis;
    private final List<Done> done = Collections.synchronizedList(new ArrayList<>());
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean closing;
    private volatile Instant end = Instant.MAX;

    private record Done(Post post, Instant at) {}

    /// @param perSecond requests of all clients together, when nothing is in their way
    public Crowd(Front front, Ledger ledger, int perSecond) {
        this.front = front;
        this.ledger = ledger;
        this.pauseMillis = 1_000L * CLIENTS / perSecond;
    }

    public void begin(Crew crew, Map<String, String> pilots, long seed) {
        var root = new SplittableRandom(seed);
        for (var number = 0; number < CLIENTS; number++) {
            var chance = root.split();
            var mine = new Crew(share(crew.loud(), number), share(crew.quiet(), number), share(crew.tiny(), number));
            var acts = new Acts("c%d-%d".formatted(seed, number), mine, pilots, chance.split());
            clients.add(Thread.ofVirtual().name("client-" + number).start(() -> work(acts, chance)));
        }
    }

    /// Everybody gets an answer to the last request, or it stays open whether it was heard.
    public void end() {
        end = Instant.now().plus(LAST_ORDERS);
        closing = true;
        for (var client : clients) {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void hold(Kind service) {
        front.hold(service);
    }

    @Override
    public void release(Kind service) {
        front.release(service);
    }

    @Override
    public void sendAgain(Kind service, Instant since) {
        List<Done> all;
        synchronized (done) {
            all = List.copyOf(done);
        }
        all.stream()
                .filter(one -> one.post().service() == service && !one.at().isBefore(since))
                .forEach(one -> front.acknowledged(one.post(), Integer.MAX_VALUE, () -> true));
    }

    /// Requests that nothing was wrong with, and that were refused nevertheless.
    public List<String> refused() {
        return List.copyOf(refused);
    }

    private void work(Acts acts, RandomGenerator chance) {
        while (!closing) {
            send(acts.next(), chance.nextInt(8) == 0);
            Pause.of(Duration.ofMillis((long) (2 * pauseMillis * chance.nextDouble())));
        }
    }

    private void send(Post post, boolean isImpatient) {
        ledger.sent(post.id(), post.writes());
        var attempts = isImpatient && post.mayStayOpen() ? 1 : Integer.MAX_VALUE;
        var answer = front.acknowledged(post, attempts, () -> Instant.now().isBefore(end));
        if (answer.isEmpty()) {
            return;
        }
        var body = answer.get().body();
        if (answer.get().statusCode() >= 300 || body.contains("\"rejected\":[{") || body.contains("\"refused\":[{")) {
            refused.add("%s answered %d %s".formatted(post, answer.get().statusCode(), body));
            return;
        }
        var location = answer.get().headers().firstValue("Location").orElse("");
        var named = new Write(Matter.EVALUATION, location.substring(location.lastIndexOf('/') + 1), "completed");
        if (post.isKnownByItsAnswer()) {
            ledger.sent(post.id(), List.of(named));
        }
        ledger.acknowledged(post.id(), post.isKnownByItsAnswer() ? List.of(named) : post.writes());
        done.add(new Done(post, Instant.now()));
    }

    private static List<String> share(List<String> all, int number) {
        var mine = new ArrayList<String>();
        for (var place = number; place < all.size(); place += CLIENTS) {
            mine.add(all.get(place));
        }
        return mine;
    }
}
