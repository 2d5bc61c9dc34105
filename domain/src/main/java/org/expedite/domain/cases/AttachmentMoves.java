package org.expedite.domain.cases;

import java.time.Instant;

/** Adds files to a case, until it is closed or withdrawn. */
public final class AttachmentMoves {
    private AttachmentMoves() {}

    /**
     * Records a new attachment. Its content is stored elsewhere under the same id.
     *
     * @param attachment the id of the attachment
     * @param fileName the name of the file
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
                c -> c,
                origin -> new CaseEvent.AttachmentAdded(origin, attachment, fileName));
    }
}
