package io.undercurrent.survey.question.domain;

/// What somebody wrote, as it was written; nobody analyses it.
public record Words(String text) {

    public static final int LONGEST = 2_000;
    public static final String FORM = "must be 1 to 2000 characters, none of them invisible but line breaks";

    public Words {
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Words::isInvisible)) {
            throw new IllegalArgumentException(FORM);
        }
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
