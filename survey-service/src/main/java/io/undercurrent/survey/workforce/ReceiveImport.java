package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.HrisFile;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Stores everything an import sends, so that nothing acknowledged is lost.
@ApplicationScoped
public class ReceiveImport {

    private final Imports imports;
    private final ImportRows rows;

    ReceiveImport(Imports imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @Transactional
    public void receive(ImportOrder order, HrisFile file) {
        imports.open(order);
        var glance = new Glance();
        var received = rows.keep(order.id(), glance.over(file.rows()));
        imports.seal(order.id(), received, file.kind());
        imports.suspect(order.id(), glance.suspicions());
    }
}
