/** Attachments: their rows in a database, and their files in a folder. */
@NullMarked
package org.expedite.persistence.attachments;

import org.jspecify.annotations.NullMarked;
