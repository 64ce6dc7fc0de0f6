package io.undercurrent.survey.workforce.postgres;

import java.util.UUID;

/// The table in which the lines of one import wait: dropped in one go, it leaves nothing behind to clean up.
final class Waiting {

    private Waiting() {}

    static String lines(UUID importId) {
        return "workforce_import_row_" + importId.toString().replace('-', '_');
    }
}
