package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.ImportMode;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What an import is asked to do. A slip in a parameter is refused: `dryRun=yes` must never become a real import.
public class ImportParameters {

    @QueryParam("mode")
    @Parameter(
            required = true,
            description = "full: the file shows everybody; delta: only those about whom something is new",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"full", "delta"}))
    @Nullable
    String mode;

    @QueryParam("dryRun")
    @Parameter(
            description = "Change nothing, show what would change",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String dryRun;

    @QueryParam("confirm")
    @Parameter(
            description = "Take a full picture from which more vanish than the brake allows",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String confirm;

    @QueryParam("asOf")
    @Parameter(
            description = "The day the picture was taken, on which moves take effect; today when not given",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asOf;

    @QueryParam("mapping")
    @Parameter(
            description = "How to read the columns: afas, workday, personio, team-list, or one of your own."
                    + " Without it they are named as the fields of an employee line",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String mapping;

    public ImportParameters() {}

    Optional<String> mapping() {
        return Optional.ofNullable(mapping);
    }

    ImportOrder order(Today today, ChangedBy by, Optional<TeamDescription> root) {
        return new ImportOrder(
                UUID.randomUUID(), mode(), truth("dryRun", dryRun), truth("confirm", confirm), day(today), by, root);
    }

    private ImportMode mode() {
        return switch (Optional.ofNullable(mode).orElse("")) {
            case "full" -> ImportMode.FULL;
            case "delta" -> ImportMode.DELTA;
            default -> throw refused("mode", "must be full or delta");
        };
    }

    private static boolean truth(String name, @Nullable String text) {
        return switch (Optional.ofNullable(text).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(name, "must be true or false");
        };
    }

    private LocalDate day(Today today) {
        if (asOf == null) {
            return today.day();
        }
        if (!Day.isOne(asOf)) {
            throw refused("asOf", "must be a day such as 2026-03-14");
        }
        return Day.of(asOf);
    }

    private static RuntimeException refused(String name, String message) {
        return Problem.badRequest("parameter-unreadable", "The parameter " + name + " " + message)
                .withError(name, message)
                .asException();
    }
}
