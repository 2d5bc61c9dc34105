package org.expedite.web.pages.registry;

import java.util.List;

/**
 * Cases that await assistance and that a change of a record concerns.
 *
 * @param organizations the ids of the organizations whose cases they are
 * @param waiting the number of those that wait; that of the first ones if there are more
 * @param more whether there are more
 * @param watched how the cases are that waited before the last change
 * @param next the address of the same a moment later; empty if nothing will change
 */
public record WaitingView(
        String organizations, int waiting, boolean more, List<Watched> watched, String next) {

    /** Copies the cases. */
    public WaitingView {
        watched = List.copyOf(watched);
    }

    /**
     * A case that waited.
     *
     * @param number its number
     * @param hasStarted whether it waits no more
     * @param href its page; empty if the reader may not see it
     */
    public record Watched(String number, boolean hasStarted, String href) {}

    /**
     * Returns whether there is anything to say.
     *
     * @return false if no case waits or waited
     */
    public boolean isEmpty() {
        return waiting == 0 && watched.isEmpty();
    }
}
