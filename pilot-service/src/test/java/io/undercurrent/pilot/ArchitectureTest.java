package io.undercurrent.pilot;

import io.undercurrent.kit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {
    ArchitectureTest() {
        super("io.undercurrent.pilot");
    }
}
