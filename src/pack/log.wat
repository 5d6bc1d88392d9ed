;; A log of what trees have that the trees they are built on have not, and the other way round, and fingerprints of trees made of it.
;;
;; A tree is its number; then two bytes, twice how many bytes of it follow them, and one more where it is built on another, or 0 or 1 and the same
;; in four bytes where it is empty or may be long; then the number of its base, if it has one; then its changes. A change is two bytes or, where the bit 4 is
;; set, three: the place of its hash in the dictionary, times eight, with a kind. Then comes its number; where both have an entry of this
;; name and mode, the base's number and then the tree's. At place 0 stands no hash: it follows, before the numbers. Numbers take three bytes, and
;; are read and written as four. All of it is made to be read without a branch that cannot be foretold.
;;
;; The dictionary gives small numbers to the hashes that come first, of which a history has few: a name comes again with every version of its
;; folder.
(module
  (import "pack" "memory" (memory 1))

  ;; Of the dictionary, 2^16 i32, and 2^17 u16 that say by the low bits of a hash where it stands; both 0 at first. The next place to be given.
  (global $hashes (export "hashes") (mut i32) (i32.const 0))
  (global $slots (export "slots") (mut i32) (i32.const 0))
  (global $known (export "known") (mut i32) (i32.const 1))

  ;; The log, and how far it has been written.
  (global $start (export "start") (mut i32) (i32.const 0))
  (global $end (export "end") (mut i32) (i32.const 0))
  (global $written (export "written") (mut i32) (i32.const 0))

  ;; An i64 for each number. A fingerprint has 63 bits; below 0 there is none yet, and the low bits are the tree's address in the log.
  (global $prints (export "prints") (mut i32) (i32.const 0))
  ;; Behind the log the trees that are being looked at, the one that the others wait for last, 24 bytes each: an i64 with the sum of what has been
  ;; read, below 0 where that is nothing; where its fingerprint goes; how far it has been read; where it ends.
  (global $top (mut i32) (i32.const 0))

  ;; The place of a hash, 0 where it has none, since all were given away.
  (func $placeOf (param $hash i32) (result i32)
    (local $slot i32) (local $place i32)
    ;; They are hashes already, of a seed that nobody knows: any of their bits will do.
    (local.set $slot (local.get $hash))
    (block $none
      (loop $slots
        (local.set $slot (i32.and (local.get $slot) (i32.const 0x1ffff)))
        (local.set $place (i32.load16_u (i32.add (global.get $slots) (i32.shl (local.get $slot) (i32.const 1)))))
        (br_if $none (i32.eqz (local.get $place)))
        (if (i32.eq
              (i32.load (i32.add (global.get $hashes) (i32.shl (local.get $place) (i32.const 2))))
              (local.get $hash))
          (then (return (local.get $place))))
        (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
        (br $slots)))
    (local.set $place (global.get $known))
    (if (i32.eq (local.get $place) (i32.const 0x10000)) (then (return (i32.const 0))))
    (i32.store (i32.add (global.get $hashes) (i32.shl (local.get $place) (i32.const 2))) (local.get $hash))
    (i32.store16 (i32.add (global.get $slots) (i32.shl (local.get $slot) (i32.const 1))) (local.get $place))
    (global.set $known (i32.add (local.get $place) (i32.const 1)))
    (local.get $place))

  (func $putNumber (param $at i32) (param $number i32) (result i32)
    (i32.store (local.get $at) (local.get $number))
    (i32.add (local.get $at) (i32.const 3)))

  ;; Takes down a tree with the changes [change, end), as trees.wat writes them: twelve bytes each, of which the first four are the number, with
  ;; the highest bit set where it is the base that has the entry, and the next the hash. `base` is below 0 where there is none. Returns 0 where
  ;; the log has no room for it, else 1.
  (func (export "add") (param $number i32) (param $base i32) (param $change i32) (param $end i32) (result i32)
    (local $at i32) (local $from i32) (local $own i32) (local $hash i32) (local $next i32) (local $place i32) (local $kind i32)
    (local $isBuilt i32) (local $isLong i32) (local $isWide i32)
    (local.set $at (global.get $written))
    ;; A change takes no more bytes here than it has there.
    (if (i32.lt_u
          (i32.sub (global.get $end) (local.get $at))
          (i32.add (i32.sub (local.get $end) (local.get $change)) (i32.const 16)))
      (then (return (i32.const 0))))
    (local.set $isBuilt (i32.ge_s (local.get $base) (i32.const 0)))
    ;; Short lengths are not 0.
    (local.set $isLong (i32.ge_u
      (i32.sub (i32.sub (local.get $end) (local.get $change)) (i32.const 1))
      (i32.const 0x7ff0)))
    (local.set $at (call $putNumber (local.get $at) (local.get $number)))
    (local.set $at (i32.add (local.get $at) (select (i32.const 6) (i32.const 2) (local.get $isLong))))
    (local.set $from (local.get $at))
    (if (local.get $isBuilt)
      (then (local.set $at (call $putNumber (local.get $at) (local.get $base)))))
    (block $done (loop $changes
      (br_if $done (i32.ge_u (local.get $change) (local.get $end)))
      (local.set $own (i32.load (local.get $change)))
      (local.set $hash (i32.load offset=4 (local.get $change)))
      (local.set $change (i32.add (local.get $change) (i32.const 12)))
      ;; 0: the entry comes. 1: it goes. 2: the base's goes and one of the same name and mode comes.
      (local.set $kind (i32.lt_s (local.get $own) (i32.const 0)))
      (if (i32.and (local.get $kind) (i32.lt_u (local.get $change) (local.get $end)))
        (then
          (local.set $next (i32.load (local.get $change)))
          (if (i32.and
                (i32.ge_s (local.get $next) (i32.const 0))
                (i32.eq (i32.load offset=4 (local.get $change)) (local.get $hash)))
            (then
              (local.set $kind (i32.const 2))
              (local.set $change (i32.add (local.get $change) (i32.const 12)))))))
      (local.set $place (call $placeOf (local.get $hash)))
      (local.set $isWide (i32.ge_u (local.get $place) (i32.const 0x2000)))
      (i32.store (local.get $at) (i32.or
        (i32.or (i32.shl (local.get $place) (i32.const 3)) (i32.shl (local.get $isWide) (i32.const 2)))
        (local.get $kind)))
      (local.set $at (i32.add (i32.add (local.get $at) (i32.const 2)) (local.get $isWide)))
      (if (i32.eqz (local.get $place))
        (then
          (i32.store (local.get $at) (local.get $hash))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))))
      (local.set $at (call $putNumber (local.get $at) (local.get $own)))
      (br_if $changes (i32.ne (local.get $kind) (i32.const 2)))
      (local.set $at (call $putNumber (local.get $at) (local.get $next)))
      (br $changes)))
    (local.set $own (i32.or (i32.shl (i32.sub (local.get $at) (local.get $from)) (i32.const 1)) (local.get $isBuilt)))
    (if (local.get $isLong)
      (then
        (i32.store16 (i32.sub (local.get $from) (i32.const 6)) (local.get $isBuilt))
        (i32.store (i32.sub (local.get $from) (i32.const 4)) (local.get $own)))
      (else (i32.store16 (i32.sub (local.get $from) (i32.const 2)) (local.get $own))))
    (global.set $written (local.get $at))
    (i32.const 1))

;; @macro $head: of the tree at $at, behind which $end is
;;     (local.set $head (i32.load16_u offset=3 (local.get $at)))
;;     (local.set $at (i32.add (local.get $at) (i32.const 5)))
;;     (if (i32.lt_u (local.get $head) (i32.const 2))
;;       (then
;;         (local.set $head (i32.load (local.get $at)))
;;         (local.set $at (i32.add (local.get $at) (i32.const 4)))))
;;     (local.set $end (i32.add (local.get $at) (i32.shr_u (local.get $head) (i32.const 1))))
;; @end

  ;; Where the tree behind the one at an address begins.
  (func $behind (param $at i32) (result i32)
    (local $head i32) (local $end i32)
    ;; @use $head: of the tree at $at, behind which $end is
    (local.get $end))

  ;; Spreads 64 bits: the last step of SplitMix64 (https://prng.di.unimi.it/splitmix64.c, public domain).
  (func $mix (param $bits i64) (result i64)
    (local.set $bits (i64.mul
      (i64.xor (local.get $bits) (i64.shr_u (local.get $bits) (i64.const 30)))
      (i64.const 0xbf58476d1ce4e5b9)))
    (local.set $bits (i64.mul
      (i64.xor (local.get $bits) (i64.shr_u (local.get $bits) (i64.const 27)))
      (i64.const 0x94d049bb133111eb)))
    (i64.xor (local.get $bits) (i64.shr_u (local.get $bits) (i64.const 31))))

  ;; Gives a wanted object its fingerprint.
  (func (export "want") (param $number i32)
    (i64.store (i32.add (global.get $prints) (i32.shl (local.get $number) (i32.const 3))) (i64.or
      (i64.and (call $mix (i64.extend_i32_u (local.get $number))) (i64.const 0x7fffffffffffffff))
      (i64.const 1))))

  ;; What an entry with a hash of mode and name adds to the fingerprint of its tree.
  (func $share (param $hash i64) (param $print i64) (result i64)
    (select
      (call $mix (i64.xor (local.get $print) (i64.mul (local.get $hash) (i64.const 0x9e3779b97f4a7c15))))
      (i64.const 0)
      (i64.ne (local.get $print) (i64.const 0))))

  ;; Goes on with the last tree until it has its fingerprint, that of its base and what the changes add and take away, and is gone from the end;
  ;; or until it comes to one that has none yet. Returns where that lies, or 0.
  (func $look (result i32)
    (local $at i32) (local $head i32) (local $end i32) (local $code i32) (local $isPair i32) (local $isWide i32) (local $change i32)
    (local $one i32) (local $two i32)
    (local $prints i32) (local $hashes i32)
    (local $hash i64) (local $sum i64) (local $print i64) (local $other i64)
    (local.set $prints (global.get $prints))
    (local.set $hashes (global.get $hashes))
    (local.set $at (i32.load offset=12 (global.get $top)))
    (local.set $end (i32.load offset=16 (global.get $top)))
    (local.set $sum (i64.load (global.get $top)))
    (if (i64.lt_s (local.get $sum) (i64.const 0))
      (then
        ;; @use $head: of the tree at $at, behind which $end is
        (local.set $sum (i64.const 0))
        (if (i32.and (local.get $head) (i32.const 1))
          (then
            (local.set $one (i32.add (local.get $prints) (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)) (i32.const 3))))
            (local.set $sum (i64.load (local.get $one)))
            (if (i64.lt_s (local.get $sum) (i64.const 0)) (then (return (local.get $one))))
            (local.set $at (i32.add (local.get $at) (i32.const 3)))))
        (i32.store offset=16 (global.get $top) (local.get $end))))
    (block $waits
      (block $done (loop $changes
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $change (local.get $at))
        (local.set $code (i32.load (local.get $at)))
        (local.set $isPair (i32.and (i32.shr_u (local.get $code) (i32.const 1)) (i32.const 1)))
        (local.set $isWide (i32.and (i32.shr_u (local.get $code) (i32.const 2)) (i32.const 1)))
        (local.set $at (i32.add (i32.add (local.get $at) (i32.const 2)) (local.get $isWide)))
        (local.set $code (i32.and
          (local.get $code)
          (select (i32.const 0xffffff) (i32.const 0xffff) (local.get $isWide))))
        (local.set $hash (i64.load32_u (i32.add
          (local.get $hashes)
          (i32.shl (i32.shr_u (local.get $code) (i32.const 3)) (i32.const 2)))))
        (if (i32.lt_u (local.get $code) (i32.const 8))
          (then
            (local.set $hash (i64.load32_u (local.get $at)))
            (local.set $at (i32.add (local.get $at) (i32.const 4)))))
        (local.set $one (i32.add (local.get $prints) (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)) (i32.const 3))))
        (local.set $print (i64.load (local.get $one)))
        ;; Of one number the other is the same.
        (local.set $at (i32.add (local.get $at) (i32.mul (local.get $isPair) (i32.const 3))))
        (local.set $two (i32.add (local.get $prints) (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)) (i32.const 3))))
        (local.set $other (i64.load (local.get $two)))
        (local.set $at (i32.add (local.get $at) (i32.const 3)))
        ;; Nothing wanted is below most.
        (br_if $changes (i64.eqz (i64.or (local.get $print) (local.get $other))))
        (br_if $waits (i64.lt_s (local.get $print) (i64.const 0)))
        (local.set $one (local.get $two))
        (br_if $waits (i64.lt_s (local.get $other) (i64.const 0)))
        (local.set $print (call $share (local.get $hash) (local.get $print)))
        (if (local.get $isPair)
          (then (local.set $sum (i64.add (local.get $sum) (call $share (local.get $hash) (local.get $other))))))
        (local.set $sum (i64.and
          (select
            (i64.sub (local.get $sum) (local.get $print))
            (i64.add (local.get $sum) (local.get $print))
            (i32.and (local.get $code) (i32.const 3)))
          (i64.const 0x7fffffffffffffff)))
        (br $changes)))
      (i64.store (i32.load offset=8 (global.get $top)) (local.get $sum))
      (global.set $top (i32.sub (global.get $top) (i32.const 24)))
      (return (i32.const 0)))
    (i64.store (global.get $top) (local.get $sum))
    (i32.store offset=12 (global.get $top) (local.get $change))
    (local.get $one))

  ;; The tree whose fingerprint is to go to `print` becomes the last. Returns 0 where it is being looked at already, so that it waits for itself,
  ;; and where there is no room, else 1.
  (func $push (param $print i32) (result i32)
    (local $address i64)
    (local.set $address (i64.load (local.get $print)))
    (if (i64.ge_s (local.get $address) (i64.const 0xc000000000000000)) (then (return (i32.const 0))))
    (if (i32.gt_u (i32.add (global.get $top) (i32.const 48)) (global.get $end)) (then (return (i32.const 0))))
    (global.set $top (i32.add (global.get $top) (i32.const 24)))
    (i64.store (global.get $top) (i64.const -1))
    (i32.store offset=8 (global.get $top) (local.get $print))
    (i32.store offset=12 (global.get $top) (i32.wrap_i64 (local.get $address)))
    (i64.store (local.get $print) (i64.or (local.get $address) (i64.const 0x4000000000000000)))
    (i32.const 1))

  ;; Gives all trees of the log their fingerprints, depth first, each after all that it rests on: what it is built on, and the trees in it. The
  ;; fingerprints of wanted objects stand there already, and 0 for all others. Returns 0 where a tree lies in itself, or where there is no
  ;; room for those that wait, else 1.
  (func (export "settle") (result i32)
    (local $at i32) (local $bottom i32) (local $print i32) (local $prints i32)
    (local.set $prints (global.get $prints))
    (local.set $at (global.get $start))
    (block $done (loop $trees
      (br_if $done (i32.ge_u (local.get $at) (global.get $written)))
      (i64.store (i32.add (local.get $prints) (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)) (i32.const 3))) (i64.or
        (i64.const 0x8000000000000000)
        (i64.extend_i32_u (local.get $at))))
      (local.set $at (call $behind (local.get $at)))
      (br $trees)))

    ;; Where one would be before the first, at a multiple of 8.
    (local.set $bottom (i32.sub (i32.and (i32.add (global.get $written) (i32.const 15)) (i32.const -8)) (i32.const 24)))
    (global.set $top (local.get $bottom))
    (local.set $at (global.get $start))
    (block $done (loop $trees
      (br_if $done (i32.ge_u (local.get $at) (global.get $written)))
      (local.set $print (i32.add (local.get $prints) (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xffffff)) (i32.const 3))))
      (local.set $at (call $behind (local.get $at)))
      (br_if $trees (i64.ge_s (i64.load (local.get $print)) (i64.const 0)))
      (loop $waiting
        (if (i32.eqz (call $push (local.get $print))) (then (return (i32.const 0))))
        (loop $last
          (local.set $print (call $look))
          (br_if $waiting (local.get $print))
          (br_if $last (i32.ne (global.get $top) (local.get $bottom)))))
      (br $trees)))
    (i32.const 1)))
