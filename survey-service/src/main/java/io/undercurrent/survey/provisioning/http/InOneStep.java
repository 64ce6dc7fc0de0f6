package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.constants.ScimType;
import de.captaingoldfish.scim.sdk.common.exceptions.ConflictException;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.interceptor.Interceptor;
import io.undercurrent.survey.provisioning.OneStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes one operation one transaction: what it read cannot change under it, and a refusal undoes all of it.
@ApplicationScoped
class InOneStep implements Interceptor {

    private static final String UNIQUE_VIOLATION = "23505";

    private final OneStep oneStep;

    InOneStep(OneStep oneStep) {
        this.oneStep = oneStep;
    }

    @Override
    public <T> T doAround(Supplier<T> operation, Context context) {
        try {
            return oneStep.take(operation);
        } catch (RuntimeException failure) {
            if (somebodyWasFaster(failure)) {
                throw new ConflictException("The name was taken at this moment", ScimType.RFC7644.UNIQUENESS);
            }
            throw failure;
        }
    }

    private static boolean somebodyWasFaster(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
