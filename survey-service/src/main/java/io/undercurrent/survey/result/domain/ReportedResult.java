package io.undercurrent.survey.result.domain;

/// A line of a results import that makes sense in itself.
public record ReportedResult(long line, TeamAnswers answers) {

    public RejectedLine rejected(String code, String message, String pointer) {
        return new RejectedLine(line, code, message, pointer);
    }

    /// Where the result belongs: one team in one wave.
    public String place() {
        return answers.waveId() + "/" + answers.teamId();
    }
}
