package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportStep;
import io.undercurrent.survey.workforce.domain.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/// Tells at once how far an import has come, while the import itself is still one unfinished transaction.
@ApplicationScoped
public class TellProgress {

    private final Imports imports;

    TellProgress(Imports imports) {
        this.imports = imports;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void reached(ImportOrder order, ImportStep step) {
        imports.reached(order.id(), step);
    }
}
