package org.expedite.persistence.attachments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.attachments.AttachmentFiles;
import org.expedite.application.attachments.Content;
import org.expedite.application.attachments.DamagedFileException;
import org.expedite.application.attachments.OrphanedFiles;
import org.expedite.application.attachments.StorageUnavailableException;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in a folder, which several nodes may share. A file is received in {@code incoming}: first
 * under a name that ends in {@code .part}, and under its id once it is complete and synced to disk.
 * When settled, it moves to one of the subfolders of {@code kept}. So files that a dead node has
 * left are in {@code incoming}, and to find them no stored file has to be examined.
 */
public final class AttachmentFolder implements AttachmentFiles, OrphanedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFolder.class);
    private static final String PART = ".part";
    private static final int SHARDS = 256;

    private final Path incoming;
    private final Path kept;

    /**
     * Creates the folder unless it exists.
     *
     * @throws StorageUnavailableException if nothing can be written there
     */
    public AttachmentFolder(Path folder) {
        incoming = folder.resolve("incoming");
        kept = folder.resolve("kept");
        try {
            Directories.make(incoming);
            Directories.make(kept);
            timeOfFolder();
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public FileFacts receive(AttachmentId id, Content content) {
        Path whole = incoming.resolve(id.value());
        Path present = incoming.resolve(id.value() + PART);
        boolean arrived = false;
        try {
            rejectDuplicate(id);
            FileFacts facts = new StagingFile().write(present, content);
            present = Files.move(present, whole, StandardCopyOption.ATOMIC_MOVE);
            Directories.sync(incoming);
            arrived = true;
            return facts;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        } finally {
            if (!arrived) {
                deletePartial(present);
            }
        }
    }

    @Override
    public void settle(AttachmentId id) {
        Path path = settledPath(id);
        try {
            Directories.make(Objects.requireNonNull(path.getParent()));
            Files.move(incoming.resolve(id.value()), path, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            // It is settled already, perhaps by another node.
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public void unsettle(AttachmentId id) {
        Path path = settledPath(id);
        try {
            Instant time = timeOfFolder().plus(UNSETTLED_AFTER).minus(ORPHANED_AFTER);
            // Before the move, so that the clean-up never finds it in incoming with its old time.
            Files.setLastModifiedTime(path, FileTime.from(time));
            Files.move(path, incoming.resolve(id.value()), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            // It is not settled, or another node was faster.
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public void discard(AttachmentId id) {
        delete(incoming.resolve(id.value()));
    }

    @Override
    public Content open(AttachmentId id, FileFacts expected) {
        try {
            return FileContent.verified(id, find(id), expected);
        } catch (NoSuchFileException _) {
            throw new DamagedFileException(id, "is not there");
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    @Override
    public List<AttachmentId> unsettled(int limit) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(incoming)) {
            Instant left = timeOfFolder().minus(ORPHANED_AFTER);
            List<AttachmentId> unsettled = new ArrayList<>();
            for (Path file : all) {
                if (unsettled.size() < limit && isOlder(file, left)) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(PART)) {
                        delete(file);
                    } else {
                        idOf(name).ifPresent(unsettled::add);
                    }
                }
            }
            return unsettled;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    /** The order is that of the subfolders, and then that of the ids. */
    @Override
    public List<AttachmentId> settled(@Nullable AttachmentId after, int limit) {
        try {
            Instant left = timeOfFolder().minus(ORPHANED_AFTER);
            List<AttachmentId> settled = new ArrayList<>();
            int first = after == null ? 0 : shard(after);
            for (int shard = first; shard < SHARDS && settled.size() < limit; shard++) {
                for (AttachmentId id : idsIn(shard)) {
                    boolean isAfter = after == null || shard > first || id.compareTo(after) > 0;
                    if (isAfter && settled.size() < limit && isOlder(settledPath(id), left)) {
                        settled.add(id);
                    }
                }
            }
            return settled;
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }

    private List<AttachmentId> idsIn(int shard) throws IOException {
        try (Stream<Path> all = Files.list(folderOf(shard))) {
            return all.map(file -> idOf(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    /**
     * Returns the id that a file is named by. File systems create other files too, such as {@code
     * .nfs} files of NFS.
     */
    private static Optional<AttachmentId> idOf(String name) {
        try {
            return Optional.of(new AttachmentId(name));
        } catch (IllegalArgumentException notOurs) {
            LOG.debug("{} is not a file of an attachment", name, notOurs);
            return Optional.empty();
        }
    }

    /**
     * Returns the modification time that the folder gives new files. The folder may be on another
     * machine with its own clock, and ages must be measured by one clock.
     */
    private Instant timeOfFolder() throws IOException {
        Path probe = Files.createTempFile(incoming, "time", PART);
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isAfter(than);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** Opens a file. If the file is settled between the two attempts, the third one finds it. */
    private FileChannel find(AttachmentId id) throws IOException {
        for (Path path : List.of(settledPath(id), incoming.resolve(id.value()))) {
            try {
                return FileChannel.open(path, StandardOpenOption.READ);
            } catch (NoSuchFileException _) {
                // The next path may exist.
            }
        }
        return FileChannel.open(settledPath(id), StandardOpenOption.READ);
    }

    private void rejectDuplicate(AttachmentId id) throws IOException {
        for (Path path : List.of(incoming.resolve(id.value()), settledPath(id))) {
            if (Files.exists(path)) {
                throw new FileAlreadyExistsException(path.toString());
            }
        }
    }

    /**
     * Returns the path of a settled file. Files are spread over subfolders, because many files in
     * one folder make some file systems slow.
     */
    private Path settledPath(AttachmentId id) {
        return folderOf(shard(id)).resolve(id.value());
    }

    private Path folderOf(int shard) {
        return kept.resolve("%02x".formatted(shard));
    }

    private static int shard(AttachmentId id) {
        return Math.floorMod(id.value().hashCode(), SHARDS);
    }

    /** Deletes a partial file. If this fails too, the first failure counts. */
    private static void deletePartial(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The clean-up deletes it later.
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new StorageUnavailableException(failure);
        }
    }
}
