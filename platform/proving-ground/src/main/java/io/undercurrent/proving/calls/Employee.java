package io.undercurrent.proving.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a workforce import.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Employee(
        String employeeId,
        String teamId,
        String teamName,
        @Nullable String parentTeamId,
        @Nullable String managerId,
        String jobFamily,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String endReason,
        Boolean learner) {}
