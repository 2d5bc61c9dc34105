package org.expedite.domain.cases;

import java.time.Instant;

/** Adding files to a case, for as long as somebody may still look at them. */
public final class AttachmentMoves {
    private AttachmentMoves() {}

    /**
     * Adds a file. What it holds and where it is kept is told by its id.
     *
     * @param attachment its id
     * @param fileName what it is called
     */
    public static Move attach(
            SupportCase supportCase,
            String attachment,
            String fileName,
            Participant by,
            Instant at) {
        return supportCase.make(
                CaseMove.ADD_ATTACHMENT,
                by,
                at,
                c -> ResolutionMoves.restartAutoClose(c, by, at),
                origin -> new CaseEvent.AttachmentAdded(origin, attachment, fileName));
    }
}
