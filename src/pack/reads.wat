;; Plans how entries of a pack are read together: those that lie near each other by one read, with what lies between them.
;;
;; A slot is an entry's place in the pack, which is less than 2^24, and behind it its place among those that are wanted, each an i32. The tables `starts` (f64),
;; `lengths` and `addresses` (i32) are by the latter. A gap is what lies between two neighbours, and a step is 256 bytes of it.
(module
  (import "pack" "memory" (memory 1))

  (global $slots (export "slots") (mut i32) (i32.const 0))
  ;; As long as `slots`.
  (global $sorted (export "sorted") (mut i32) (i32.const 0))
  (global $starts (export "starts") (mut i32) (i32.const 0))
  (global $lengths (export "lengths") (mut i32) (i32.const 0))
  ;; Where `plan` says at which address each will stand.
  (global $addresses (export "addresses") (mut i32) (i32.const 0))
  ;; Where it says what to read: an f64, where in the pack, then how many bytes and to which address.
  (global $reads (export "reads") (mut i32) (i32.const 0))
  ;; 1 KiB to count in.
  (global $counts (export "counts") (mut i32) (i32.const 0))

  (global $widest i32 (i32.const 32))

  ;; Puts `count` slots in the order of eight bits of the place in the pack.
  (func $pass (param $from i32) (param $to i32) (param $count i32) (param $shift i32)
    (local $end i32) (local $at i32) (local $sum i32) (local $some i32)
    (memory.fill (global.get $counts) (i32.const 0) (i32.const 1024))
    (local.set $end (i32.add (local.get $from) (i32.shl (local.get $count) (i32.const 3))))
    (local.set $at (local.get $from))
    (block $counted (loop $slots
      (br_if $counted (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $some (call $counter (local.get $at) (local.get $shift)))
      (i32.store (local.get $some) (i32.add (i32.load (local.get $some)) (i32.const 8)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $slots)))
    ;; How many bytes come before each.
    (local.set $sum (local.get $to))
    (local.set $at (global.get $counts))
    (loop $sums
      (local.set $some (i32.load (local.get $at)))
      (i32.store (local.get $at) (local.get $sum))
      (local.set $sum (i32.add (local.get $sum) (local.get $some)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $sums (i32.lt_u (local.get $at) (i32.add (global.get $counts) (i32.const 1024)))))
    (local.set $at (local.get $from))
    (block $done (loop $slots
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $some (call $counter (local.get $at) (local.get $shift)))
      (local.set $sum (i32.load (local.get $some)))
      (i64.store (local.get $sum) (i64.load (local.get $at)))
      (i32.store (local.get $some) (i32.add (local.get $sum) (i32.const 8)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br $slots))))

  (func $counter (param $slot i32) (param $shift i32) (result i32)
    (i32.add
      (global.get $counts)
      (i32.shl
        (i32.and (i32.shr_u (i32.load (local.get $slot)) (local.get $shift)) (i32.const 255))
        (i32.const 2))))

  (func $start (param $slot i32) (result f64)
    (f64.load (i32.add (global.get $starts) (i32.shl (i32.load offset=4 (local.get $slot)) (i32.const 3)))))

  (func $length (param $slot i32) (result i32)
    (i32.load (i32.add (global.get $lengths) (i32.shl (i32.load offset=4 (local.get $slot)) (i32.const 2)))))

  ;; What lies between a slot and the one behind it; as much as is too much where it is more.
  (func $gap (param $slot i32) (result i32)
    (i32.trunc_sat_f64_u (f64.sub
      (call $start (i32.add (local.get $slot) (i32.const 8)))
      (f64.add (call $start (local.get $slot)) (f64.convert_i32_u (call $length (local.get $slot)))))))

  ;; The widest gap that can be read over wherever there is one, so that all of them take no more than `spare`.
  (func $widestGap (param $last i32) (param $spare i32) (result i32)
    (local $slot i32) (local $gap i32) (local $some i32) (local $step i32)
    (memory.fill (global.get $counts) (i32.const 0) (i32.const 1024))
    (local.set $slot (global.get $sorted))
    (block $counted (loop $slots
      (br_if $counted (i32.ge_u (local.get $slot) (local.get $last)))
      (local.set $gap (call $gap (local.get $slot)))
      (if (i32.le_u (local.get $gap) (i32.shl (global.get $widest) (i32.const 8)))
        (then
          (local.set $some (i32.add
            (global.get $counts)
            (i32.shl (i32.shr_u (i32.add (local.get $gap) (i32.const 255)) (i32.const 8)) (i32.const 2))))
          (i32.store (local.get $some) (i32.add (i32.load (local.get $some)) (local.get $gap)))))
      (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
      (br $slots)))
    (block $full (loop $steps
      (br_if $full (i32.gt_u (local.get $step) (global.get $widest)))
      (local.set $some (i32.load (i32.add (global.get $counts) (i32.shl (local.get $step) (i32.const 2)))))
      (br_if $full (i32.gt_u (local.get $some) (local.get $spare)))
      (local.set $spare (i32.sub (local.get $spare) (local.get $some)))
      (local.set $step (i32.add (local.get $step) (i32.const 1)))
      (br $steps)))
    ;; Gaps of nothing always fit.
    (i32.shl (i32.sub (local.get $step) (i32.const 1)) (i32.const 8)))

  ;; Plans how the entries of `count` slots come to `room`, with at most `spare` bytes that belong to none of them. Returns how many reads it takes.
  (func (export "plan") (param $count i32) (param $room i32) (param $spare i32) (result i32)
    (local $slot i32) (local $last i32) (local $widest i32) (local $read i32) (local $start f64) (local $length i32)
    (if (i32.eqz (local.get $count)) (then (return (i32.const 0))))
    (call $pass (global.get $slots) (global.get $sorted) (local.get $count) (i32.const 0))
    (call $pass (global.get $sorted) (global.get $slots) (local.get $count) (i32.const 8))
    (call $pass (global.get $slots) (global.get $sorted) (local.get $count) (i32.const 16))
    (local.set $slot (global.get $sorted))
    (local.set $last (i32.add
      (local.get $slot)
      (i32.shl (i32.sub (local.get $count) (i32.const 1)) (i32.const 3))))
    (local.set $widest (call $widestGap (local.get $last) (local.get $spare)))
    (local.set $read (global.get $reads))
    (local.set $start (call $start (local.get $slot)))
    (loop $slots
      ;; How far the read has come.
      (local.set $length (i32.trunc_f64_u (f64.sub (call $start (local.get $slot)) (local.get $start))))
      (i32.store
        (i32.add (global.get $addresses) (i32.shl (i32.load offset=4 (local.get $slot)) (i32.const 2)))
        (i32.add (local.get $room) (local.get $length)))
      (local.set $length (i32.add (local.get $length) (call $length (local.get $slot))))
      (if (i32.eq (local.get $slot) (local.get $last))
        (then)
        (else
          (if (i32.le_u (call $gap (local.get $slot)) (local.get $widest))
            (then
              (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
              (br $slots)))))
      (f64.store (local.get $read) (local.get $start))
      (i32.store offset=8 (local.get $read) (local.get $length))
      (i32.store offset=12 (local.get $read) (local.get $room))
      (local.set $read (i32.add (local.get $read) (i32.const 16)))
      (if (i32.ne (local.get $slot) (local.get $last))
        (then
          (local.set $room (i32.add (local.get $room) (local.get $length)))
          (local.set $slot (i32.add (local.get $slot) (i32.const 8)))
          (local.set $start (call $start (local.get $slot)))
          (br $slots))))
    (i32.shr_u (i32.sub (local.get $read) (global.get $reads)) (i32.const 4))))
