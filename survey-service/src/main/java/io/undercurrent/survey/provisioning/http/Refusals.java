package io.undercurrent.survey.provisioning.http;

import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.INVALID_VALUE;
import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.UNIQUENESS;

import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.ConflictException;
import de.captaingoldfish.scim.sdk.common.exceptions.ResourceNotFoundException;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import io.undercurrent.survey.provisioning.domain.Provisioned;
import java.util.UUID;

/// How refusals read in SCIM; they name fields, never people.
final class Refusals {

    private Refusals() {}

    static <T> T unlessRefused(Provisioned<T> outcome, String whatIsTaken) {
        return switch (outcome) {
            case Provisioned.Done<T> done -> done.now();
            case Provisioned.Taken<T> _ -> throw new ConflictException(whatIsTaken + " is taken already", UNIQUENESS);
            case Provisioned.Unknown<T> _ -> throw notFound();
            case Provisioned.Impossible<T> impossible ->
                throw invalid(impossible.because().field() + ": "
                        + impossible.because().message());
        };
    }

    static ScimException notFound() {
        return new ResourceNotFoundException("There is no such resource");
    }

    static ScimException invalid(String detail) {
        return new BadRequestException(detail, INVALID_VALUE);
    }

    /// The id of a resource; what is no id of ours names nothing.
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }
}
