package org.expedite;

import io.micronaut.runtime.Micronaut;

/** Where the program begins: starts the server and everything it is wired with. */
public final class Application {

    private Application() {}

    /**
     * Starts Expedite and returns once it answers requests.
     *
     * @param arguments the command line, handed to the framework as it is
     */
    public static void main(String[] arguments) {
        Micronaut.run(Application.class, arguments);
    }
}
