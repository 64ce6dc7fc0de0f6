package io.undercurrent.proving.chaos;

import io.undercurrent.proving.calls.Addresses;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.chaos.clients.Availability;
import io.undercurrent.proving.chaos.clients.Crowd;
import io.undercurrent.proving.chaos.clients.Founding;
import io.undercurrent.proving.chaos.clients.Front;
import io.undercurrent.proving.chaos.clients.Ledger;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Launch;
import io.undercurrent.proving.chaos.oracle.Breach;
import io.undercurrent.proving.chaos.oracle.Breach.Promise;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A whole run: clients work, things go wrong and are repaired, and in the end the oracle looks.
public final class ChaosRun {
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration ENOUGH = Duration.ofMinutes(5);

    private final Plan plan;
    private final Consumer<String> say;
    private final Availability availability = new Availability();

    public ChaosRun(Plan plan, Consumer<String> say) {
        this.plan = plan;
        this.say = say;
    }

    /// @param how the services are started
    public Report run(UnaryOperator<Launch> how) {
        say.accept("Starting PostgreSQL, Kafka, the sign-in and two of each service ...");
        try (var field = Field.start(plan.home(), how);
                var ledger = new Ledger(plan.home().resolve("ledger.ndjson"))) {
            return run(field, ledger);
        }
    }

    private Report run(Field field, Ledger ledger) {
        var pilots = new Founding(new Stack(addresses(field)), plan.crew(), ledger).begin();
        var crowd = new Crowd(new Front(field, availability), ledger, plan.perSecond());
        try (var watch = new Watch(field, ledger, availability)) {
            var began = Instant.now();
            crowd.begin(plan.crew(), pilots, plan.seed());
            say.accept("The clients are at work.");
            Pause.of(WARM_UP);
            var before = Strains.of(field);
            var lanes = new Lanes(plan, crowd, field, watch, say);
            lanes.run();
            say.accept("Nothing more goes wrong. The clients finish.");
            crowd.end();
            rest(watch);
            var length = Duration.between(began, Instant.now());
            var strains = before.after(Strains.of(field));
            say.accept("The oracle looks at " + ledger.size() + " acknowledged writes.");
            var breaches = new ArrayList<>(lanes.mishaps());
            breaches.addAll(held(new Inquest(field, ledger, crowd.refused(), strains, say)));
            return Report.of(plan, length, lanes, watch, availability, ledger, breaches);
        }
    }

    private static List<Breach> held(Inquest inquest) {
        try {
            return inquest.hold();
        } catch (RuntimeException e) {
            return List.of(new Breach(Promise.WHAT_IS_REPAIRED_WORKS, "The inquest could not be held: " + e));
        }
    }

    private static void rest(Watch watch) {
        var end = Instant.now().plus(ENOUGH);
        while (!watch.isQuiet() && Instant.now().isBefore(end)) {
            Pause.of(Duration.ofMillis(500));
        }
    }

    private static Addresses addresses(Field field) {
        return new Addresses(
                first(field, Kind.SURVEY), first(field, Kind.PILOT), first(field, Kind.SIGNALS), field.signIn());
    }

    private static URI first(Field field, Kind kind) {
        return field.replicas(kind).getFirst().address();
    }
}
