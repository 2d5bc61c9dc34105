package org.expedite.application.attachments;

import org.expedite.application.cases.Moved;
import org.expedite.domain.attachments.Attachment;

/** What became of an attempt to add an attachment. */
public sealed interface Adding {
    /** It is kept. */
    record Added(Attachment attachment) implements Adding {}

    /** The state of the case does not allow it. */
    record Refused(Moved.Refused refusal) implements Adding {}
}
