package io.undercurrent.proving.ops;

import java.util.ArrayList;
import java.util.List;

/// What a file says that is not so.
final class Complaints {
    private final List<String> found = new ArrayList<>();

    void unless(boolean so, String complaint) {
        if (!so) {
            found.add(complaint);
        }
    }

    void compare(String about, Object said, Object so) {
        unless(said.equals(so), "%s: the file says %s, but it is %s".formatted(about, said, so));
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
