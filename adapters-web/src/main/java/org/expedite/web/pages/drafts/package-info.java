/** Texts that people type into forms, kept until the forms have succeeded. */
@NullMarked
package org.expedite.web.pages.drafts;

import org.jspecify.annotations.NullMarked;
