package io.undercurrent.survey.workforce;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.Turn;
import jakarta.enterprise.context.ApplicationScoped;

/// Works through the imports that were received, oldest first; after a restart it goes on where it stopped.
@ApplicationScoped
public class RunImports {

    private static final System.Logger LOG = System.getLogger(RunImports.class.getName());
    private static final int ATTEMPTS = 3;

    private final Turn turn;
    private final Imports imports;
    private final ImportRows rows;
    private final ApplyImport applyImport;
    private final MakeDueChanges makeDueChanges;
    private final StaffWeek staffWeek;

    RunImports(
            Turn turn,
            Imports imports,
            ImportRows rows,
            ApplyImport applyImport,
            MakeDueChanges makeDueChanges,
            StaffWeek staffWeek) {
        this.turn = turn;
        this.imports = imports;
        this.rows = rows;
        this.applyImport = applyImport;
        this.makeDueChanges = makeDueChanges;
        this.staffWeek = staffWeek;
    }

    /// Does the next piece of work, if there is one and it is our turn.
    public boolean next() {
        return turn.take(() -> runNext() || makeDueChanges.next() || staffWeek.next());
    }

    private boolean runNext() {
        var next = imports.nextRunning();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(ImportOrder order) {
        if (imports.attempt(order.id()) > ATTEMPTS) {
            LOG.log(ERROR, "Import {0} is given up after {1} attempts", order.id(), ATTEMPTS);
            imports.fail(order.id(), "Given up after %d attempts; the log says why".formatted(ATTEMPTS));
            rows.clear(order.id());
            return;
        }
        try {
            applyImport.apply(order);
        } catch (RuntimeException outage) {
            LOG.log(WARNING, "Import " + order.id() + " did not get through and is tried again", outage);
        }
    }
}
