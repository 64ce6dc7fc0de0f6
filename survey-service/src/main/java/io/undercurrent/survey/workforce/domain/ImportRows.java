package io.undercurrent.survey.workforce.domain;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The lines of an import, on their way in.
public interface ImportRows {

    Received keep(UUID importId, Iterator<ReceivedRow> rows);

    /// Rejects the later lines about an employee who was named before.
    void rejectRepeated(UUID importId);

    /// Rejects lines that describe a team otherwise than its first line does.
    void rejectContradicting(UUID importId);

    void reject(UUID importId, Map<String, TeamFault> teams);

    UnknownManagers unknownManagers(UUID importId);

    List<TeamDescription> teams(UUID importId);

    void eachRejected(UUID importId, Consumer<RejectedRow> reader);

    /// Forgets the lines that were taken; the rejected ones stay to be read.
    void clear(UUID importId);
}
