package io.undercurrent.signals.replay;

import io.quarkus.runtime.ShutdownEvent;
import io.undercurrent.signals.evidence.FactsBeside.Stage;
import io.undercurrent.signals.evidence.Retold;
import io.undercurrent.signals.evidence.ToldAgain;
import io.undercurrent.signals.replay.domain.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.function.BiConsumer;

/// Takes the replay that is under way as far as it can be taken now. Everything it knows is in the database, so it goes
/// on in another process when this one ends.
@ApplicationScoped
public class RunReplay {

    /// Facts may come as fast as they are told again: then the switch has to wait for the rest with the inbox held.
    private static final int MOST_PARTS_BEFORE_THE_SWITCH = 50;

    private final ToldAgain toldAgain;
    private final ReplaySteps steps;
    private volatile boolean stops;

    RunReplay(ToldAgain toldAgain, ReplaySteps steps) {
        this.toldAgain = toldAgain;
        this.steps = steps;
    }

    public void run(Instant now) {
        try {
            steps.order().ifPresent(order -> run(order, now));
        } catch (ReplayIsOver _) {
            steps.tidyUp();
        }
    }

    /// What fails while the service stops goes on after the next start.
    public void fail(String why, Instant now) {
        if (!stops) {
            steps.fail(why, now);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stops = true;
    }

    private void run(Order order, Instant now) {
        var stage = steps.stage(order);
        if (!stage.folded()) {
            var all = tellAgain(stage, Integer.MAX_VALUE, (from, retold) -> steps.gather(order, from, retold));
            steps.fold(order, all);
        }
        var folded = steps.stage(order);
        tellAgain(folded, MOST_PARTS_BEFORE_THE_SWITCH, (from, retold) -> steps.keep(order, from, retold));
        steps.switchOver(order, now);
    }

    private Stage tellAgain(Stage stage, int mostParts, BiConsumer<Stage, Retold> step) {
        try (var retelling = toldAgain.from(stage.next())) {
            var from = stage;
            for (int part = 0; part < mostParts; part++) {
                var retold = retelling.next();
                if (retold.isAll()) {
                    return from;
                }
                goOn();
                step.accept(from, retold);
                from = new Stage(stage.folded(), retold.next());
            }
            return from;
        }
    }

    private void goOn() {
        if (stops) {
            throw new ReplayIsOver("The service stops");
        }
    }
}
