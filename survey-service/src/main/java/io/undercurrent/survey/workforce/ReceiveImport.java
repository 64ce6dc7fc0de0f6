package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;

/// Stores everything an import sends, so that nothing acknowledged is lost.
@ApplicationScoped
public class ReceiveImport {

    private static final int BATCH = 5_000;

    private final Imports imports;
    private final ImportRows rows;

    ReceiveImport(Imports imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @Transactional
    public void receive(ImportOrder order, Iterator<ReceivedRow> sent) {
        imports.open(order);
        var batch = new ArrayList<ReceivedRow>(BATCH);
        while (sent.hasNext()) {
            batch.add(sent.next());
            if (batch.size() == BATCH || !sent.hasNext()) {
                rows.keep(order.id(), batch);
                batch.clear();
            }
        }
        imports.seal(order.id());
    }
}
