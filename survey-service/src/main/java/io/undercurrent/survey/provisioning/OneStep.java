package io.undercurrent.survey.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/// One request of a client, or one operation of many: takes effect as a whole, or not at all.
@ApplicationScoped
public class OneStep {

    @Transactional
    public <T> T take(Supplier<T> step) {
        return step.get();
    }
}
