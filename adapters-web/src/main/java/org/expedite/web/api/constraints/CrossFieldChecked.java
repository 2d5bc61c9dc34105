package org.expedite.web.api.constraints;

import java.util.stream.Stream;

/** A body, or a part of one, whose fields depend on each other; see {@link CrossField}. */
public interface CrossFieldChecked {

    /**
     * Says what does not fit. It is asked beside the constraints on the fields and not after them,
     * so that any field may be null.
     *
     * @return the fields at fault; empty where all fit
     */
    Stream<Misfit> misfits();
}
