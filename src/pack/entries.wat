;; The entries of a pack: in which order they lie in it, and which are built on which. Every function does a piece of its work: the engine replaces
;; code by faster code only where it is called anew.
;;
;; An entry is called by its place in the pack, an object by its place in the index. A slot has in its upper 40 bits where an entry begins and in its
;; lower 24 the place of its object, so that to sort slots is to sort entries. Buckets are stretches of the pack whose length is a power of two, and hold
;; a few entries each as a rule: neither sorting nor finding need look far.
(module
  (import "pack" "memory" (memory 1))
  ;; Of trees.wat: the number that a table gives to the id at an address, or -1.
  (import "trees" "numberIn" (func $numberIn (param i32 i32) (result i32)))

  ;; What the index lists, as it stands there: checksums, offsets, and those offsets that have more than 31 bits.
  (global $crcs (export "crcs") (mut i32) (i32.const 0))
  (global $offsets (export "offsets") (mut i32) (i32.const 0))
  (global $bigOffsets (export "bigOffsets") (mut i32) (i32.const 0))
  (global $bigOffsetsEnd (export "bigOffsetsEnd") (mut i32) (i32.const 0))
  ;; Of the pack, in bytes: less than 2^40.
  (global $size (export "size") (mut i64) (i64.const 0))
  ;; By how many bits an offset is shifted to find its bucket.
  (global $shift (export "shift") (mut i64) (i64.const 0))
  ;; For each bucket the first entry in it, an i32; one more says where the last bucket ends.
  (global $firsts (export "firsts") (mut i32) (i32.const 0))
  ;; How many there are in a bucket at most.
  (global $most (export "most") (mut i32) (i32.const 0))
  ;; One more than there are entries, which says where the last one ends.
  (global $slots (export "slots") (mut i32) (i32.const 0))
  ;; Three bytes for each entry, with the first delta on it.
  (global $children (export "children") (mut i32) (i32.const 0))
  ;; The table of the ids for `numberIn`, the number of the first of them, how long each is.
  (global $ids (export "ids") (mut i32) (i32.const 0))
  (global $firstNumber (export "firstNumber") (mut i32) (i32.const 0))
  (global $idLength (export "idLength") (mut i32) (i32.const 20))

  ;; The four bytes at an address, highest first.
  (func $i32 (param $at i32) (result i32)
    (local $bytes i32)
    (local.set $bytes (i32.load (local.get $at)))
    (i32.or
      (i32.and (i32.rotl (local.get $bytes) (i32.const 8)) (i32.const 0x00ff00ff))
      (i32.and (i32.rotr (local.get $bytes) (i32.const 8)) (i32.const 0xff00ff00))))

  ;; Where the entry begins whose object has this place: 31 bits, or a reference into the table of those that have more. Beyond every pack where there is no
  ;; such reference.
  (func $offset (param $place i32) (result i64)
    (local $offset i32) (local $reference i64)
    (local.set $offset (call $i32 (i32.add (global.get $offsets) (i32.shl (local.get $place) (i32.const 2)))))
    (if (i32.ge_s (local.get $offset) (i32.const 0)) (then (return (i64.extend_i32_u (local.get $offset)))))
    (local.set $reference (i64.add
      (i64.extend_i32_u (global.get $bigOffsets))
      (i64.shl (i64.extend_i32_u (i32.and (local.get $offset) (i32.const 0x7fffffff))) (i64.const 3))))
    (if (i64.gt_u
        (i64.add (local.get $reference) (i64.const 8))
        (i64.extend_i32_u (global.get $bigOffsetsEnd)))
      (then (return (i64.const -1))))
    (local.set $offset (i32.wrap_i64 (local.get $reference)))
    (i64.or
      (i64.shl (i64.extend_i32_u (call $i32 (local.get $offset))) (i64.const 32))
      (i64.extend_i32_u (call $i32 (i32.add (local.get $offset) (i32.const 4))))))

  ;; The address of the first entry in the bucket of an offset.
  (func $bucket (param $offset i64) (result i32)
    (i32.add
      (global.get $firsts)
      (i32.shl (i32.wrap_i64 (i64.shr_u (local.get $offset) (global.get $shift))) (i32.const 2))))

  (func $slot (param $entry i32) (result i32)
    (i32.add (global.get $slots) (i32.shl (local.get $entry) (i32.const 3))))

  ;; Counts in each bucket the entries of the objects [place, end). Returns 0 where one begins beyond the pack.
  (func (export "count") (param $place i32) (param $end i32) (result i32)
    (local $offset i64) (local $bucket i32)
    (block $done (loop $places
      (br_if $done (i32.ge_u (local.get $place) (local.get $end)))
      (local.set $offset (call $offset (local.get $place)))
      (if (i64.ge_u (local.get $offset) (global.get $size)) (then (return (i32.const 0))))
      (local.set $bucket (call $bucket (local.get $offset)))
      (i32.store (local.get $bucket) (i32.add (i32.load (local.get $bucket)) (i32.const 1)))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (br $places)))
    (i32.const 1))

  ;; Makes of what was counted in the buckets [bucket, end) where each ends; those before end at `entry`. Returns where the last does.
  (func (export "add") (param $bucket i32) (param $end i32) (param $entry i32) (result i32)
    (local $here i32)
    (local.set $bucket (i32.add (global.get $firsts) (i32.shl (local.get $bucket) (i32.const 2))))
    (local.set $end (i32.add (global.get $firsts) (i32.shl (local.get $end) (i32.const 2))))
    (block $done (loop $buckets
      (br_if $done (i32.ge_u (local.get $bucket) (local.get $end)))
      (local.set $here (i32.load (local.get $bucket)))
      (if (i32.gt_u (local.get $here) (global.get $most)) (then (global.set $most (local.get $here))))
      (local.set $entry (i32.add (local.get $entry) (local.get $here)))
      (i32.store (local.get $bucket) (local.get $entry))
      (local.set $bucket (i32.add (local.get $bucket) (i32.const 4)))
      (br $buckets)))
    (local.get $entry))

  ;; Puts the objects [place, end) into their buckets, from the end of each down, which leaves where it begins.
  (func (export "put") (param $place i32) (param $end i32)
    (local $offset i64) (local $bucket i32) (local $entry i32)
    (block $done (loop $places
      (br_if $done (i32.ge_u (local.get $place) (local.get $end)))
      (local.set $offset (call $offset (local.get $place)))
      (local.set $bucket (call $bucket (local.get $offset)))
      (local.set $entry (i32.sub (i32.load (local.get $bucket)) (i32.const 1)))
      (i32.store (local.get $bucket) (local.get $entry))
      (i64.store
        (call $slot (local.get $entry))
        (i64.or (i64.shl (local.get $offset) (i64.const 24)) (i64.extend_i32_u (local.get $place))))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (br $places))))

  ;; Sorts the entries [entry, end), which are in order but for those of one bucket, into those before: each moves as far as it has to.
  (func (export "sort") (param $entry i32) (param $end i32)
    (local $at i32) (local $stop i32) (local $down i32) (local $slot i64) (local $before i64)
    (local.set $at (call $slot (local.get $entry)))
    (local.set $stop (call $slot (local.get $end)))
    (block $done (loop $slots
      (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
      (local.set $slot (i64.load (local.get $at)))
      (local.set $down (local.get $at))
      (block $there (loop $moves
        (br_if $there (i32.le_u (local.get $down) (global.get $slots)))
        (local.set $before (i64.load (i32.sub (local.get $down) (i32.const 8))))
        (br_if $there (i64.le_u (local.get $before) (local.get $slot)))
        (i64.store (local.get $down) (local.get $before))
        (local.set $down (i32.sub (local.get $down) (i32.const 8)))
        (br $moves)))
      (i64.store (local.get $down) (local.get $slot))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $slots))))

  ;; Writes of the entries [entry, end) where each begins, an f64 where `wide` and else an i32; its checksum; and the place of its object, three bytes.
  ;; Returns 0 where one begins before `least` bytes behind where the one before it does.
  (func (export "list") (param $entry i32) (param $end i32) (param $offsets i32) (param $wide i32) (param $crcs i32) (param $places i32)
    (param $least i32) (result i32)
    (local $at i32) (local $stop i32) (local $place i32) (local $slot i64) (local $offset i64) (local $free i64)
    (local.set $at (call $slot (local.get $entry)))
    (local.set $stop (call $slot (local.get $end)))
    (if (local.get $entry)
      (then (local.set $free (i64.add
        (i64.shr_u (i64.load (i32.sub (local.get $at) (i32.const 8))) (i64.const 24))
        (i64.extend_i32_u (local.get $least))))))
    (block $done (loop $slots
      (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
      (local.set $slot (i64.load (local.get $at)))
      (local.set $offset (i64.shr_u (local.get $slot) (i64.const 24)))
      (if (i64.lt_u (local.get $offset) (local.get $free)) (then (return (i32.const 0))))
      (local.set $free (i64.add (local.get $offset) (i64.extend_i32_u (local.get $least))))
      (if (local.get $wide)
        (then
          (f64.store (local.get $offsets) (f64.convert_i64_u (local.get $offset)))
          (local.set $offsets (i32.add (local.get $offsets) (i32.const 8))))
        (else
          (i64.store32 (local.get $offsets) (local.get $offset))
          (local.set $offsets (i32.add (local.get $offsets) (i32.const 4)))))
      (local.set $place (i32.and (i32.wrap_i64 (local.get $slot)) (i32.const 0xffffff)))
      (i32.store (local.get $crcs)
        (call $i32 (i32.add (global.get $crcs) (i32.shl (local.get $place) (i32.const 2)))))
      (local.set $crcs (i32.add (local.get $crcs) (i32.const 4)))
      (call $put3 (local.get $places) (local.get $place))
      (local.set $places (i32.add (local.get $places) (i32.const 3)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $slots)))
    (i32.const 1))

  (func $put3 (param $at i32) (param $entry i32)
    (i32.store16 (local.get $at) (local.get $entry))
    (i32.store8 offset=2 (local.get $at) (i32.shr_u (local.get $entry) (i32.const 16))))

  ;; The entry that begins at an offset, or -1.
  (func $entryAt (param $offset i64) (result i32)
    (local $bucket i32) (local $at i32) (local $end i32) (local $middle i32) (local $begins i64)
    (if (i64.ge_u (local.get $offset) (global.get $size)) (then (return (i32.const -1))))
    (local.set $bucket (call $bucket (local.get $offset)))
    (local.set $at (call $slot (i32.load (local.get $bucket))))
    (local.set $end (call $slot (i32.load offset=4 (local.get $bucket))))
    (block $few (loop $many
      (br_if $few (i32.le_u (i32.sub (local.get $end) (local.get $at)) (i32.const 256)))
      (local.set $middle (i32.add
        (local.get $at)
        (i32.and (i32.shr_u (i32.sub (local.get $end) (local.get $at)) (i32.const 1)) (i32.const -8))))
      (if (i64.gt_u (i64.shr_u (i64.load (local.get $middle)) (i64.const 24)) (local.get $offset))
        (then (local.set $end (local.get $middle)))
        (else (local.set $at (local.get $middle))))
      (br $many)))
    (block $none (loop $few
      (br_if $none (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $begins (i64.shr_u (i64.load (local.get $at)) (i64.const 24)))
      (if (i64.ge_u (local.get $begins) (local.get $offset))
        (then
          (br_if $none (i64.gt_u (local.get $begins) (local.get $offset)))
          (return (i32.shr_u (i32.sub (local.get $at) (global.get $slots)) (i32.const 3)))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $few)))
    (i32.const -1))

  ;; The entry of the object whose id stands at an address, or -1.
  (func $entryOf (param $id i32) (result i32)
    (local $number i32)
    (local.set $number (call $numberIn (global.get $ids) (local.get $id)))
    (if (i32.lt_s (local.get $number) (i32.const 0)) (then (return (i32.const -1))))
    (call $entryAt (call $offset (i32.sub (local.get $number) (global.get $firstNumber)))))

  ;; The entry that begins as far before an offset as is written in [at, end): seven bits a byte, highest first, each further byte adding one so that no
  ;; distance can be written in two ways. -1 where none does.
  (func $entryBefore (param $offset i64) (param $at i32) (param $end i32) (result i32)
    (local $distance i64)
    (local.set $distance (i64.load8_u (local.get $at)))
    (local.set $distance (i64.and (local.get $distance) (i64.const 0x7f)))
    (block $done (loop $bytes
      ;; No pack is as long, and no more would fit.
      (if (i64.gt_u (local.get $distance) (local.get $offset)) (then (return (i32.const -1))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $distance (i64.or
        (i64.shl (i64.add (local.get $distance) (i64.const 1)) (i64.const 7))
        (i64.and (i64.load8_u (local.get $at)) (i64.const 0x7f))))
      (br $bytes)))
    (call $entryAt (i64.sub (local.get $offset) (local.get $distance))))

  ;; Reads heads, from that of `entry` down to that of `last`, as far as they begin in a window: bytes of the pack from `position` on that stand at `window`. Each
  ;; becomes the first delta on what it is built on, so that all on it come in the order of the pack. A head takes 42 bytes at most (`longestHead` in
  ;; entries.ts), and that many are read. Writes what each is at `kinds` plus
  ;; its number: what git calls its type, or 0 where that cannot be; and at `siblings` plus three times its number the next delta on the same entry. Returns
  ;; the entry whose head is to be read next.
  (func (export "heads") (param $entry i32) (param $last i32) (param $window i32) (param $position f64) (param $kinds i32) (param $siblings i32)
    (result i32)
    (local $start i64) (local $offset i64) (local $end i64) (local $at i32) (local $next i32) (local $headEnd i32)
    (local $byte i32) (local $kind i32) (local $beyond i32) (local $base i32) (local $sibling i32) (local $child i32)
    (local.set $start (i64.trunc_f64_u (local.get $position)))
    (local.set $end (i64.shr_u (i64.load offset=8 (call $slot (local.get $entry))) (i64.const 24)))
    (block $done (loop $entries
      (br_if $done (i32.lt_s (local.get $entry) (local.get $last)))
      (local.set $offset (i64.shr_u (i64.load (call $slot (local.get $entry))) (i64.const 24)))
      (br_if $done (i64.lt_u (local.get $offset) (local.get $start)))
      (local.set $at (i32.add (local.get $window) (i32.wrap_i64 (i64.sub (local.get $offset) (local.get $start)))))
      (local.set $kind (i32.const 0))
      (local.set $base (i32.const -1))
      (block $read
        ;; The size, of which there are four bits in the first byte and then seven in each: ten bytes at most, and 32 bits.
        (local.set $byte (i32.load8_u (local.get $at)))
        (local.set $kind (i32.and (i32.shr_u (local.get $byte) (i32.const 4)) (i32.const 7)))
        (local.set $next (i32.add (local.get $at) (i32.const 1)))
        (local.set $beyond (i32.const 0))
        (block $sized (loop $bytes
          (br_if $sized (i32.lt_u (local.get $byte) (i32.const 0x80)))
          (if (i32.ge_u (i32.sub (local.get $next) (local.get $at)) (i32.const 10))
            (then
              (local.set $kind (i32.const 0))
              (br $read)))
          (local.set $byte (i32.load8_u (local.get $next)))
          (if (i32.ge_u (i32.sub (local.get $next) (local.get $at)) (i32.const 5))
            (then (local.set $beyond (i32.or (local.get $beyond) (i32.and (local.get $byte) (i32.const 0x7f))))))
          (local.set $next (i32.add (local.get $next) (i32.const 1)))
          (br $bytes)))
        ;; What it is built on: the id of an object, or how far before it begins.
        (local.set $headEnd (local.get $next))
        (if (i32.eq (local.get $kind) (i32.const 7))
          (then (local.set $headEnd (i32.add (local.get $next) (global.get $idLength)))))
        (if (i32.eq (local.get $kind) (i32.const 6))
          (then
            (block $far (loop $bytes
              (br_if $far (i32.lt_u (i32.load8_u (local.get $headEnd)) (i32.const 0x80)))
              (br_if $far (i32.ge_u (i32.sub (local.get $headEnd) (local.get $next)) (i32.const 10)))
              (local.set $headEnd (i32.add (local.get $headEnd) (i32.const 1)))
              (br $bytes)))
            (local.set $headEnd (i32.add (local.get $headEnd) (i32.const 1)))))
        (if (i32.or
            (i32.or (local.get $beyond) (i32.eq (local.get $kind) (i32.const 5)))
            (i64.ge_u
              (i64.extend_i32_u (i32.sub (local.get $headEnd) (local.get $at)))
              (i64.sub (local.get $end) (local.get $offset))))
          (then
            (local.set $kind (i32.const 0))
            (br $read)))
        (if (i32.eq (local.get $kind) (i32.const 6))
          (then (local.set $base
            (call $entryBefore (local.get $offset) (local.get $next) (local.get $headEnd)))))
        (if (i32.eq (local.get $kind) (i32.const 7))
          (then (local.set $base (call $entryOf (local.get $next)))))
        (if (i32.eq (local.get $base) (local.get $entry)) (then (local.set $base (i32.const -1)))))
      (i32.store8 (i32.add (local.get $kinds) (local.get $entry)) (local.get $kind))
      (local.set $sibling (i32.const -1))
      (if (i32.ge_s (local.get $base) (i32.const 0))
        (then
          (local.set $child (i32.add (global.get $children) (i32.mul (local.get $base) (i32.const 3))))
          (local.set $sibling (i32.load (local.get $child)))
          (call $put3 (local.get $child) (local.get $entry))))
      (call $put3 (i32.add (local.get $siblings) (i32.mul (local.get $entry) (i32.const 3))) (local.get $sibling))
      (local.set $end (local.get $offset))
      (local.set $entry (i32.sub (local.get $entry) (i32.const 1)))
      (br $entries)))
    (local.get $entry)))
